/** Thrown if the policy has no answer for a case; `checkPolicy` finds such faults beforehand. */
export class InvalidPolicyError extends Error {
  override name = 'InvalidPolicyError';
}
