import exparserModule from 'miniprogram-exparser';
import type { ComponentNode, Exparser } from './exparser.types';
import { TemplateTree, type Template } from './template-tree';

const exparser = exparserModule as Exparser;

/** Returns a definition for the component core that draws one of our templates. */
export function component(
  is: string,
  {
    data,
    using,
    properties = {},
    methods = {},
    virtualHost = false,
  }: {
    data: Record<string, unknown>;
    using: Readonly<Record<string, string>>;
    properties?: object;
    methods?: object;
    virtualHost?: boolean;
  },
  template: Template,
): unknown {
  return exparser.registerElement({
    is,
    properties,
    data,
    methods,
    options: {
      domain: '/',
      classPrefix: '',
      addGlobalClass: false,
      renderingMode: 'full',
      multipleSlots: false,
      publicProperties: true,
      virtualHost,
      templateEngine: {
        create: (_behavior: unknown, initial: Record<string, unknown>) => ({
          createInstance: (host: ComponentNode) => {
            const own = structuredClone(initial);
            const tree = new TemplateTree(host, template, using, own);
            return {
              data: own,
              idMap: {},
              slots: {},
              listeners: [],
              shadowRoot: tree.shadowRoot,
              updateValues: (_node: unknown, now: unknown) => tree.show(now),
            };
          },
        }),
      },
    },
  });
}
