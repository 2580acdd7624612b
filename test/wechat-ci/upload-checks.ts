import { contentsOf, type BuiltPackage } from '../runtime/built/built-package';
import type { QualityRule, UploadReport } from './upload-report';

/** Returns the faults in what WeChat's tool would upload, in words; empty if there are none. */
type UploadCheck = (report: UploadReport, built: BuiltPackage) => readonly string[];

export const UPLOAD_CHECKS = {
  'WeChat’s upload tool accepts it without a warning': refusalAndWarnings,
  'the uploaded code is the tested code': differences,
  'WeChat’s rules for the quality of code are met': brokenRules,
} as const satisfies Readonly<Record<string, UploadCheck>>;

/** Rules that only ask the tool to compress the code once more: docs/adr/0013 says why it does not. */
const COMPRESSED_BY_OUR_BUILD = ['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN'];

/** Files that the tool rewrites. It puts its warnings about app.json into them. */
const WRITTEN_ANEW = ['app.json', 'project.config.json'];

function refusalAndWarnings(report: UploadReport): readonly string[] {
  if ('refused' in report) return [report.refused];
  return Object.entries(report.uploaded).flatMap(([path, content]) => {
    if (!path.endsWith('.json')) return [];
    const { __warning__: warning } = JSON.parse(Buffer.from(content, 'base64').toString()) as { __warning__?: string };
    return warning === undefined ? [] : [`${path}: ${warning}`];
  });
}

function differences(report: UploadReport, built: BuiltPackage): readonly string[] {
  if ('refused' in report) return ['nothing is uploaded'];
  const kept = contentsOf(built).filter(([path]) => !WRITTEN_ANEW.includes(path) && !path.endsWith('.LICENSE.txt'));
  const changed = kept.filter(([path, content]) => report.uploaded[path] !== Buffer.from(content).toString('base64'));
  const added = Object.keys(report.uploaded).filter((path) => !built.files.has(path));
  return [...changed.map(([path]) => `${path} is left out or changed`), ...added.map((path) => `${path} is added`)];
}

function brokenRules(report: UploadReport): readonly string[] {
  if ('refused' in report) return ['nothing is judged'];
  return report.rules
    .filter((rule) => !COMPRESSED_BY_OUR_BUILD.includes(rule.name))
    .filter((rule) => !rule.success || finds(rule))
    .map(({ name, detail }) => `${name}: ${JSON.stringify(detail)}`);
}

/** A rule may pass and still name files, if a setting of the project leaves them out. */
function finds({ detail }: QualityRule): boolean {
  return Array.isArray(detail) && detail.length > 0;
}
