import { download, refusesDownloads } from './browser-file';
import { draw, PICTURE_WIDTH, layOut } from './picture-drawing';
import type { SavePicture } from './picture';

/** Downloads the picture. */
export const savePicture: SavePicture = async (words) => {
  if (refusesDownloads()) return 'no-downloads';
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) return 'unsupported';
  const plan = layOut(pen, words);
  canvas.width = PICTURE_WIDTH;
  canvas.height = plan.height;
  draw(pen, plan);
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (file === null) return 'unsupported';
  download(file, 'permit-renewal-demonstration.png');
  return 'saved';
};
