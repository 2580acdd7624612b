import type { PrivacyAgreed } from './privacy.types';

/** Alipay and browsers ask by themselves, at the call in question. */
export const privacyAgreed: PrivacyAgreed = () => Promise.resolve(true);
