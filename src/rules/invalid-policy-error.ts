/** The policy leaves a case without an answer: a fault that `checkPolicy` finds beforehand. */
export class UnfitPolicy extends Error {
  override name = 'UnfitPolicy';
}
