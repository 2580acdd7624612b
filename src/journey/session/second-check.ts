import { checkFace, type FaceChecked, type FaceCheckTicket } from '../../platform/face-check';

/**
 * How the authority begins a face check: with a ticket for the platform or, in the demonstration, with an outcome chosen
 * on the screen beforehand, so that neither camera nor face is needed.
 */
export type FaceCheckBegun =
  | { readonly type: 'begun'; readonly ticket: FaceCheckTicket }
  | { readonly type: 'played'; readonly outcome: FaceChecked };

/** The face check, one of the two second checks to choose from (R10). */
export function faceChecked(begun: FaceCheckBegun): Promise<FaceChecked> {
  return begun.type === 'played' ? Promise.resolve(begun.outcome) : checkFace(begun.ticket);
}
