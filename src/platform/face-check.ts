/** A ticket that the authority's server issues for one face check; the platform takes it to that server. */
export interface FaceCheckTicket {
  readonly id: string;
  /** The page on which Alipay continues; WeChat does not use it. */
  readonly url: string;
}

/**
 * `passed`: reported by the device only, so the authority's server must confirm it with the ticket. `cancelled`: the user
 * went back. `refused`: the camera was not allowed, or the face was not recognised.
 */
export type FaceChecked = 'passed' | 'cancelled' | 'refused' | 'offline' | 'failed' | 'unsupported';

/** Runs the platform's face check (人脸识别, R10). Call it only from a tap. */
export type CheckFace = (ticket: FaceCheckTicket) => Promise<FaceChecked>;

/** Browsers have no face check that an authority could trust. */
export const checkFace: CheckFace = () => Promise.resolve('unsupported');
