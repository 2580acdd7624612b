import type { CheckFace } from './face-check.types';

export type { FaceChecked, FaceCheckTicket } from './face-check.types';

/** A browser has no face check that an authority could trust. */
export const checkFace: CheckFace = () => Promise.resolve('unsupported');
