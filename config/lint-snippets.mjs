// Reads [{ filePath, code }] on standard input, lints each snippet as if it were in that file, and writes the rules that
// each breaks, as JSON. A separate process, because ESLint loads its configuration in a way that Jest cannot.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint({ overrideConfigFile: 'config/eslint.config.mjs' });

const snippets = JSON.parse(await text(process.stdin));
const broken = [];
for (const { filePath, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
