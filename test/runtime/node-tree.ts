/** A node of the tree that Taro passes to its templates: the fields that the templates read. */
export interface TreeNode {
  readonly sid?: string;
  readonly nn?: string;
  readonly cl?: string;
  /** The text of a text node. */
  readonly v?: string;
  readonly cn?: readonly TreeNode[];
}

/** Sets the paths that `setData` gives, such as `root.cn.[0].cl`, in a page's data. */
export function applyData(data: Record<string, unknown>, changes: Readonly<Record<string, unknown>>): void {
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
    const last = steps.pop();
    if (last === undefined) continue;
    let place = data;
    for (const step of steps) place = (place[step] ??= {}) as Record<string, unknown>;
    place[last] = value;
  }
}

/** Returns all text below a node, in order. */
export function wordsOf(node: TreeNode): string {
  return (node.v ?? '') + (node.cn ?? []).map(wordsOf).join('');
}

/** Returns the node itself and the nodes below it, innermost last. */
export function nodesOf(node: TreeNode, found: TreeNode[] = []): readonly TreeNode[] {
  found.push(node);
  for (const child of node.cn ?? []) nodesOf(child, found);
  return found;
}

/** Returns the nodes from `node` up to `root`; empty if it is not below. */
export function chainTo(node: TreeNode, root: TreeNode): readonly TreeNode[] {
  if (node === root) return [root];
  for (const child of root.cn ?? []) {
    const chain = chainTo(node, child);
    if (chain.length > 0) return [...chain, root];
  }
  return [];
}

export function depthOf(node: TreeNode): number {
  return 1 + Math.max(0, ...(node.cn ?? []).map(depthOf));
}
