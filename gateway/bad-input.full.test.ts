import { badInputTest } from './test/bad-input-test';

badInputTest(10_000);
