import { Converter } from 'opencc-js/t2cn';

/** Returns a text with its traditional characters (繁体) in their simplified form (简体). */
export const simplified: (text: string) => string = Converter({ from: 't', to: 'cn' });
