// The host's screens in the browser alone.

import './script/host/setup.js';
import './script/host/clock.js';
import './script/host/wall.js';
import './script/host/presenter.js';
import './script/host/fullscreen.js';
