import ts from 'typescript';
import { laterBuiltIns } from './later-built-ins';

/** `Array.at` for a member, `structuredClone` for a global. */
const LATER = new Set(
  laterBuiltIns().map(({ global, member }) => (member === undefined ? global : `${global}.${member}`)),
);

/** The last parts of these names: only what is called so has its type looked up. */
const NAMES = new Set([...LATER].map((name) => name.replace(/^.*\./, '')));

/** Returns what MDN calls a built-in, by its declaration in TypeScript's libraries. */
function namesOf(name: string, { parent }: ts.Declaration): string[] {
  const owner = ts.isTypeLiteralNode(parent) ? parent.parent : parent;
  if (ts.isInterfaceDeclaration(owner)) {
    const global = owner.name.text.replace(/^Readonly(?=(?:Array|Map|Set)$)|Constructor$/g, '');
    return [`${global}.${name}`, ...(global.endsWith('Array') ? [`TypedArray.${name}`] : [])];
  }
  return owner !== parent && ts.isVariableDeclaration(owner) && ts.isIdentifier(owner.name)
    ? [`${owner.name.text}.${name}`]
    : [name];
}

/** True for `typeof x` and `x?.()`, which ask whether there is such a built-in. */
function isAsked(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isTypeOfExpression(parent) || (ts.isCallExpression(parent) && parent.questionDotToken !== undefined);
}

/** Returns the symbol that a name stands for where it reads a value: `list.at`, `const { at } = list`, `structuredClone`. */
function symbolRead(name: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name)
    return isAsked(parent) ? undefined : checker.getSymbolAtLocation(name);
  if (ts.isBindingElement(parent))
    return (parent.propertyName ?? parent.name) === name && ts.isObjectBindingPattern(parent.parent)
      ? checker.getTypeAtLocation(parent.parent).getProperty(name.text)
      : undefined;
  return !ts.isPartOfTypeNode(name) && !isAsked(name) ? checker.getSymbolAtLocation(name) : undefined;
}

/** Lists the uses of built-ins in these files, each as `path:line Array.at`, that some promised engine does not have. */
export function laterUses(program: ts.Program, paths: readonly string[]): readonly string[] {
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (file === undefined) throw new Error(`${path} is no part of the program`);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && NAMES.has(node.text)) {
        const later = (symbolRead(node, checker)?.declarations ?? [])
          .filter((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()))
          .flatMap((declaration) => namesOf(node.text, declaration))
          .find((name) => LATER.has(name));
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        if (later !== undefined) found.push(`${path}:${String(line + 1)} ${later}`);
      }
      node.forEachChild(visit);
    };
    visit(file);
    return found;
  });
}
