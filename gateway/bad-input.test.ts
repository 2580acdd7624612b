import { badInputTest } from './test/bad-input-test';

badInputTest(200);
