import type { Language } from './options';

export const help: Record<Language, string> = {
  en: `Decides cases of renewing the Shanghai residence permit.

  npm run -s decide < cases.ndjson            read one case per line, write one decision per line, in the same order
  npm run -s decide -- --explain < case.json  explain the decision in words, for a clerk

  --policy FILE         judge every case by the draft in FILE (JSON), whenever it takes effect
  --compare FILE        count the cases whose outcome the draft in FILE would change, with examples
  --print-policy DATE   print the policy in force on DATE (YYYY-MM-DD) as JSON, to start a draft from
  --explain             explain the decision in words
  --lang zh|en          the language of --explain, --compare and --help (default zh)
  -h, --help            show this text

Exit status: 0 every line was decided; 1 some line was not a valid case, or no policy was in force on its day;
2 wrong usage, or a file that cannot be read or is not a policy.
`,
  zh: `判断上海居住证续签（签注）个案。

  npm run -s decide < cases.ndjson            每行读入一个个案，按同样的顺序每行给出一个结论
  npm run -s decide -- --explain < case.json  用文字说明结论，供窗口人员阅读

  --policy FILE         按 FILE 中的政策草案（JSON）判断每个个案，不论草案哪天生效
  --compare FILE        报告 FILE 中的草案会改变哪些个案的结论：按结论计数，并举例
  --print-policy DATE   以 JSON 输出 DATE（YYYY-MM-DD）当日有效的政策，可由此起草
  --explain             用文字说明结论
  --lang zh|en          --explain、--compare、--help 的语言（默认 zh）
  -h, --help            显示本说明

退出状态：0 全部已答复；1 有的行不是有效个案，或当日没有有效政策；
2 命令用法有误，或文件无法读取、不是政策。
`,
};
