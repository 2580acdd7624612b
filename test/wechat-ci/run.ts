// Runs WeChat's own upload tool (miniprogram-ci) on projects: `run.ts REPORT FOLDER …` writes a list of reports as JSON,
// in the order of the folders. A separate process, since the tool writes to the terminal and ends only when forced to.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { QualityRule, UploadReport } from './upload-report';

type Project = object;

/** The part of miniprogram-ci that is used here; its own typings are there only once it is installed. */
interface UploadTool {
  proxy(address: string): void;
  readonly Project: new (options: object) => Project;
  getCompiledResult(options: object): Promise<Readonly<Record<string, string | Uint8Array>>>;
  checkCodeQuality(project: Project): Promise<readonly QualityRule[]>;
}

interface ProjectConfig {
  readonly miniprogramRoot: string;
  readonly setting: { readonly es6: boolean; readonly minified: boolean };
}

const tool = createRequire(__filename)('miniprogram-ci') as UploadTool;
// It would ask WeChat which file types may be uploaded. Nothing answers here, so it falls back to its own list.
tool.proxy('http://127.0.0.1:9');

/** Replaces WeChat's answer about the app: the limits of every mini-program. */
const LIMITS = {
  MaxCodeSize: 2,
  MaxSubpackageSubCodeSize: 2,
  MaxSubpackageFullCodeSize: 20,
  NavigateMiniprogramLimit: 10,
  MaxSubPackageLimit: 100,
  MinTabbarCount: 2,
  MaxTabbarCount: 5,
  MaxTabbarIconSize: 40,
};

function projectIn(folder: string): Project {
  const project = new tool.Project({
    appid: 'touristappid',
    type: 'miniProgram',
    projectPath: folder,
    // The file must exist, but the key is only used for uploading, and nothing is uploaded.
    privateKeyPath: __filename,
  });
  const attr = () =>
    Promise.resolve({ platform: false, appType: 0, isSandbox: false, released: false, setting: LIMITS });
  return Object.assign(project, { attr });
}

async function reportOn(folder: string): Promise<UploadReport> {
  const { setting } = JSON.parse(readFileSync(join(folder, 'project.config.json'), 'utf8')) as ProjectConfig;
  const project = projectIn(folder);
  const { es6, minified } = setting;
  try {
    const options = { project, version: '0', desc: '', setting: { es6, minify: minified }, onProgressUpdate: () => {} };
    const compiled = await tool.getCompiledResult(options);
    const uploaded = Object.entries(compiled).map(
      ([path, content]) => [path, Buffer.from(content).toString('base64')] as const,
    );
    return { uploaded: Object.fromEntries(uploaded), rules: await tool.checkCodeQuality(project) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

async function main([report, ...folders]: readonly string[]): Promise<void> {
  if (report === undefined) throw new Error('run.ts REPORT FOLDER …');
  const reports: UploadReport[] = [];
  for (const folder of folders) reports.push(await reportOn(folder));
  writeFileSync(report, JSON.stringify(reports));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
