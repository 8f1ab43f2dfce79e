// A room on a player's phone, and waiting for it.

import './script/play/countdown.js';
import './script/play/stage.js';
import './script/play/waiting.js';
