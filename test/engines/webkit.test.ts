import { h5In } from './h5-in-engine';
import { openWebKit } from './webkit';

// The engine of Safari, and of every browser on an iPhone.
h5In('WebKit', openWebKit);
