// Stands in for react-dom in the WeChat and Alipay builds (config/index.ts), where Preact renders. Taro calls its two functions.
import { options, type ContainerNode, type VNode } from 'preact';
import { unstable_batchedUpdates } from 'preact/compat';
import { createRoot as createPreactRoot } from 'preact/compat/client';

const NO_PROPERTIES = { children: null };

/**
 * Taro 4.1 repeats an element's properties that are `false`, because Preact leaves them out. It does so for components, too, and
 * then sets their properties on the first element within. So it is shown those of elements alone.
 */
function keepPropertiesOfComponents(): void {
  const afterEach = options.diffed?.bind(options);
  options.diffed = (node: VNode) => {
    const { props } = node;
    if (typeof node.type !== 'string') node.props = NO_PROPERTIES;
    afterEach?.(node);
    node.props = props;
  };
}

function createRoot(container: ContainerNode) {
  keepPropertiesOfComponents();
  return createPreactRoot(container);
}

export default { createRoot, unstable_batchedUpdates };
