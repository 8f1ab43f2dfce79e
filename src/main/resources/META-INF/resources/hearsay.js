// What every screen runs, before Flow starts. Nothing here knows a solution.

import './script/policy.js';
import './script/look.js';
import './script/question.js';
import './script/fold.js';
import './script/keys.js';
import './script/reveal.js';

export * from './script/arm.js';
export * from './script/keep.js';
export * from './script/reach.js';
