/** Words to be kept as a picture. */
export interface PictureWords {
  readonly title: string;
  /** A paragraph each; an empty one leaves a gap. */
  readonly body: readonly string[];
  /** 演示数据 · 非官方: drawn above and below, so that nobody takes the picture for a certificate (D15). */
  readonly mark: string;
}

/** How it went: kept; the person or the platform would not; or this platform cannot draw or keep one. */
export type Pictured = 'saved' | 'refused' | 'unsupported';

/** Draws the words and keeps the picture: in the phone's album, or as a file in a browser. Only from a tap. */
export type SavePicture = (words: PictureWords) => Promise<Pictured>;

/** Alipay draws on a canvas that lies on the page, never apart from it; what is to be kept is copied as text. */
export const savePicture: SavePicture | 'no pictures' = 'no pictures';
