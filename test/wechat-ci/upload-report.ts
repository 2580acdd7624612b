import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/targets';
import { contentsOf, type BuiltPackage } from '../runtime/built/built-package';
import { inFolder } from '../runtime/built/in-folder';

/** One of the rules by which WeChat's tool judges the quality of code. */
export interface QualityRule {
  readonly name: string;
  readonly success: boolean;
  /** The findings: mostly files; for the size of packages, bytes by package. */
  readonly detail?: unknown;
}

/**
 * The verdict of WeChat's upload tool on a project: why it refuses it, or what it would upload and how it judges that.
 */
export type UploadReport =
  | { readonly refused: string }
  | {
      /** The files that would be uploaded, in base64, by path. */
      readonly uploaded: Readonly<Record<string, string>>;
      readonly rules: readonly QualityRule[];
    };

export interface UploadProject {
  readonly built: BuiltPackage;
  /** The text of project.config.json. */
  readonly config: string;
}

export const PROJECT_CONFIG = readFileSync(join(ROOT, 'project.config.json'), 'utf8');

/**
 * Returns the upload tool's report on each project, in order.
 * @throws Error with the tool's message if it breaks down.
 */
export function uploadReports(projects: readonly UploadProject[]): readonly UploadReport[] {
  const files = projects.flatMap(({ built, config }, place) => [
    [`${place}/project.config.json`, config] as const,
    ...contentsOf(built).map(([path, content]) => [`${place}/dist/weapp/${path}`, content] as const),
  ]);
  return inFolder(files, (folder) => {
    const report = join(folder, 'report.json');
    const folders = projects.map((_, place) => join(folder, String(place)));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'tools/installed.mjs'), 'test/wechat-ci/run.ts', report, ...folders],
      // It leaves empty folders in its working directory.
      { encoding: 'utf8', cwd: folder },
    );
    if (status !== 0) throw new Error(`miniprogram-ci: ${stdout}${stderr}`);
    return JSON.parse(readFileSync(report, 'utf8')) as UploadReport[];
  });
}
