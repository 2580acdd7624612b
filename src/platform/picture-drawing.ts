import type { PictureWords } from './picture';

/** The part of a canvas's 2d context that is used here; browsers and WeChat share it. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textBaseline' | 'fillRect' | 'fillText' | 'measureText'
>;

/** In pixels, like all sizes here: twice the width of a phone's screen. */
export const PICTURE_WIDTH = 750;
const MARGIN = 48;
const BETWEEN_PARAGRAPHS = 20;

interface Kind {
  readonly font: string;
  readonly colour: string;
  readonly height: number;
}

const FAMILY = "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif";
/** Always the light palette of ui/tokens.scss: the picture is read and printed outside the app. */
const GROUND = '#ffffff';
const KINDS = {
  mark: { font: `28px ${FAMILY}`, colour: '#7f4b00', height: 42 },
  title: { font: `600 44px ${FAMILY}`, colour: '#15201b', height: 62 },
  body: { font: `32px ${FAMILY}`, colour: '#15201b', height: 50 },
} as const satisfies Record<string, Kind>;

interface Line {
  readonly text: string;
  readonly kind: Kind;
  readonly top: number;
}

export interface Plan {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Returns the position of each line and the height of the picture. */
export function layOut(pen: Pen, { title, body, mark }: PictureWords): Plan {
  const lines: Line[] = [];
  let top = MARGIN;
  const put = (text: string, kind: Kind) => {
    pen.font = kind.font;
    for (const line of linesOf(text, (part) => pen.measureText(part).width)) {
      lines.push({ text: line, kind, top });
      top += kind.height;
    }
    top += BETWEEN_PARAGRAPHS;
  };
  put(mark, KINDS.mark);
  put(title, KINDS.title);
  for (const paragraph of body) put(paragraph, KINDS.body);
  put(mark, KINDS.mark);
  return { lines, height: top - BETWEEN_PARAGRAPHS + MARGIN };
}

/** Draws the lines on a canvas of the planned height. */
export function draw(pen: Pen, { height, lines }: Plan): void {
  pen.fillStyle = GROUND;
  pen.fillRect(0, 0, PICTURE_WIDTH, height);
  pen.textBaseline = 'top';
  for (const { text, kind, top } of lines) {
    pen.font = kind.font;
    pen.fillStyle = kind.colour;
    pen.fillText(text, MARGIN, top);
  }
}

/**
 * Breaks a paragraph into lines: Chinese between any two characters except before closing punctuation, English between
 * words. A word that is wider than the picture breaks anywhere.
 */
function linesOf(text: string, widthOf: (text: string) => number): readonly string[] {
  const room = PICTURE_WIDTH - 2 * MARGIN;
  const fits = (line: string) => widthOf(line.trimEnd()) <= room;
  const parts = (text.match(/(?:[!-~\u00a0]+ *|[^!-~\u00a0])[，。、；：！？）》」』”]*/gu) ?? []).flatMap((part) =>
    fits(part) ? [part] : Array.from(part),
  );
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && !fits(line + part)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}
