import type { SavePicture } from './picture.types';

/** Alipay draws on a canvas that lies on the page, never apart from it; what is to be kept is copied as text. */
export const savePicture: SavePicture | 'no pictures' = 'no pictures';
