/** What the authority's server hands out for one face check; the platform takes it to the right place. */
export interface FaceCheckTicket {
  readonly id: string;
  /** Where Alipay goes on with it; WeChat needs none. */
  readonly url: string;
}

/**
 * How it went. `passed` is the device's word and no proof: the authority's server has to be asked with the ticket. `cancelled`:
 * the person went back. `refused`: no camera was allowed, or nobody was recognised.
 */
export type FaceChecked = 'passed' | 'cancelled' | 'refused' | 'offline' | 'failed' | 'unsupported';

/** The platform's face check (人脸识别, R10). Only from a tap. */
export type CheckFace = (ticket: FaceCheckTicket) => Promise<FaceChecked>;

/** A browser has no face check that an authority could trust. */
export const checkFace: CheckFace = () => Promise.resolve('unsupported');
