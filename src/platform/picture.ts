/** The text of a picture. */
export interface PictureWords {
  readonly title: string;
  /** One string for each paragraph; an empty string leaves a gap. */
  readonly body: readonly string[];
  /** 演示数据 · 非官方: drawn above and below, so that nobody takes the picture for a certificate (D15). */
  readonly mark: string;
}

/** `refused`: the user or the platform declined. `unsupported`: this device cannot draw or save a picture. `no-downloads`: the browser inside another app refuses files. */
export type Pictured = 'saved' | 'refused' | 'unsupported' | 'no-downloads';

/** Draws the text and saves the picture in the phone's album, or as a browser download. Call it only from a tap. */
export type SavePicture = (words: PictureWords) => Promise<Pictured>;

/** Alipay can draw only on a canvas of the page, so the app offers to copy the text instead. */
export const savePicture: SavePicture | 'no pictures' = 'no pictures';
