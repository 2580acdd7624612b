import { openFirefox } from './firefox';
import { h5In } from './h5-in-engine';

h5In('Firefox', openFirefox);
