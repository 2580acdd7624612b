import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeNode } from './node-tree';

/** What every template reads: numbers, children, class, style and text. */
const READ_ANYWHERE = /^(?:sid|uid|nn|cn|cl|st|v)$/;

/** Maps the number of each element to the properties that its built templates read. */
export function propertiesRead(root: string, template: string): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  const text = readFileSync(join(root, template), 'utf8');
  for (const [, element = '', body = ''] of text.matchAll(
    /<template name="tmpl_0_(\d+)[^"]*">(.*?)(?=<template name=|$)/gs,
  )) {
    const properties = read.get(element) ?? new Set<string>();
    for (const [, property = ''] of body.matchAll(/\bi\.(\w+)/g)) properties.add(property);
    read.set(element, properties);
  }
  return read;
}

/** Lists what the app gives to elements and no template reads, as an element's number and the property's name. */
export function unreadIn(nodes: readonly TreeNode[], read: ReturnType<typeof propertiesRead>): readonly string[] {
  const unread = nodes.flatMap((node) =>
    Object.keys(node)
      .filter((name) => !READ_ANYWHERE.test(name) && read.get(node.nn ?? '')?.has(name) !== true)
      .map((name) => `${String(node.nn)} ${name}`),
  );
  return [...new Set(unread)];
}
