/** The policy leaves a case without an answer: a fault that `checkPolicy` finds beforehand. */
export class InvalidPolicyError extends Error {
  override name = 'InvalidPolicyError';
}
