import { handOver } from './browser-file';
import { drawn, PICTURE_WIDTH, planned } from './picture-drawing';
import type { SavePicture } from './picture';

/** Hands the picture over as a file. */
export const savePicture: SavePicture = async (words) => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) return 'unsupported';
  const plan = planned(pen, words);
  canvas.width = PICTURE_WIDTH;
  canvas.height = plan.height;
  drawn(pen, plan);
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (file === null) return 'unsupported';
  handOver(file, 'permit-renewal-demonstration.png');
  return 'saved';
};
