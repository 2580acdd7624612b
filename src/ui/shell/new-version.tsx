import type { NewVersionComponent } from './new-version.types';

/** WeChat and Alipay fetch a new version by themselves and use it at the next launch. */
export const NewVersion: NewVersionComponent = () => null;
