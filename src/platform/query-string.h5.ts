// Stands in for query-string 9 in the H5 build (config/index.ts), of which Taro's router uses these two functions: its syntax
// (`&&=`) and its `replaceAll` do not run on Chrome 80 to 84, where the app then stays blank.

type Parameters = Record<string, string | null>;

/** Decodes a part of an address; one that is not encoded well stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** Returns the parameters of `?a=1&b=2`. The last value of a repeated name counts; a name without `=` is null. */
function parse(search: string, { decode = true } = {}): Parameters {
  const read = decode ? decoded : (text: string) => text;
  const parameters: Parameters = {};
  for (const part of search
    .trim()
    .replace(/^[?#&]/, '')
    .split('&')) {
    if (part === '') continue;
    const end = part.indexOf('=');
    const name = read(end === -1 ? part : part.slice(0, end));
    if (name !== '__proto__') parameters[name] = end === -1 ? null : read(part.slice(end + 1));
  }
  return parameters;
}

function stringify(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString();
}

export default { parse, stringify };
