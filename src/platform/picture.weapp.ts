import Taro from '@tarojs/taro';
import { drawn, type Pen, PICTURE_WIDTH, planned } from './picture-drawing';
import type { PictureWords, SavePicture } from './picture';
import { privacyAgreed } from './privacy';

/** Draws beside the page (base library 2.16.1), then asks for the album. */
export const savePicture: SavePicture = async (words) => {
  let filePath: string;
  try {
    filePath = await pictureOf(words);
  } catch {
    return 'unsupported';
  }
  if (!(await privacyAgreed())) return 'refused';
  try {
    await Taro.saveImageToPhotosAlbum({ filePath });
    return 'saved';
  } catch {
    return 'refused';
  }
};

/** The path of a temporary file. Rejects where WeChat is too old to draw. */
async function pictureOf(words: PictureWords): Promise<string> {
  const plan = planned(paper(1).pen, words);
  const { canvas, pen } = paper(plan.height);
  drawn(pen, plan);
  const size = { width: PICTURE_WIDTH, height: plan.height };
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    // WeChat takes one that lies beside the page as well; Taro's typings know those on it alone.
    canvas: canvas as unknown as Taro.Canvas,
    ...size,
    destWidth: size.width,
    destHeight: size.height,
  });
  return tempFilePath;
}

function paper(height: number): { readonly canvas: Taro.OffscreenCanvas; readonly pen: Pen } {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: PICTURE_WIDTH, height });
  // Taro's typings leave the context empty; asked for '2d', it is the browser's.
  return { canvas, pen: canvas.getContext('2d') as unknown as Pen };
}
