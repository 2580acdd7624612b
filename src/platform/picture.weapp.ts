import Taro from '@tarojs/taro';
import { draw, type Pen, PICTURE_WIDTH, layOut } from './picture-drawing';
import type { PictureWords, SavePicture } from './picture';
import { privacyAgreed } from './privacy';

/** Draws on an offscreen canvas (base library 2.16.1), then asks for the album. */
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

/** Resolves to the path of a temporary file. Rejects if WeChat is too old to draw. */
async function pictureOf(words: PictureWords): Promise<string> {
  const plan = layOut(paper(1).pen, words);
  const { canvas, pen } = paper(plan.height);
  draw(pen, plan);
  const size = { width: PICTURE_WIDTH, height: plan.height };
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    // WeChat accepts an offscreen canvas too; Taro's typings allow only a canvas of the page.
    canvas: canvas as unknown as Taro.Canvas,
    ...size,
    destWidth: size.width,
    destHeight: size.height,
  });
  return tempFilePath;
}

function paper(height: number): { readonly canvas: Taro.OffscreenCanvas; readonly pen: Pen } {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width: PICTURE_WIDTH, height });
  // Taro types the context as empty; a '2d' context has the browser's methods.
  return { canvas, pen: canvas.getContext('2d') as unknown as Pen };
}
