import { resolve } from 'node:path';
import { accessibleComponents } from './accessible-components';

/** The part of Taro's plugin context that is used here. */
interface PluginContext {
  registerMethod(hook: { readonly name: string; readonly fn: (platform: MiniProgramPlatform) => void }): void;
}

interface MiniProgramPlatform {
  readonly platform: string;
  /** Undefined on H5. */
  readonly template?: { mergeComponents(context: PluginContext, components: object): void };
  runtimePath: string | readonly string[];
}

/**
 * A Taro plugin that makes the mini-programs' templates and runtime pass on the aria attributes.
 *
 * `@tarojs/plugin-inject` does the same, but writes each target's attributes into its own package, so that two targets
 * cannot be built side by side (docs/adr/0017).
 */
export default function accessibleTemplates(context: PluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      platform.template?.mergeComponents(context, accessibleComponents(platform.platform));
      if (platform.template)
        platform.runtimePath = [platform.runtimePath, resolve('config/accessible-runtime.mjs')].flat();
    },
  });
}
