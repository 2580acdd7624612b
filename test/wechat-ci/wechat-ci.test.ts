import { builtPackage } from '../runtime/built/built-package';
import { DEFECTS_IN_UPLOAD, withDefect } from '../runtime/defects';
import { UPLOAD_CHECKS } from './upload-checks';
import { PROJECT_CONFIG, uploadReports, type UploadReport } from './upload-report';

const built = builtPackage('weapp');
const defects = Object.entries(DEFECTS_IN_UPLOAD);
const checks = Object.entries(UPLOAD_CHECKS);
const defective = defects.map(([, defect]) => withDefect(built, defect));
const compressing = PROJECT_CONFIG.replace('"minified": false', '"minified": true');

// One run for all: the tool takes longer to start than to answer.
let reports: readonly UploadReport[];
beforeAll(() => {
  reports = uploadReports([
    { built, config: PROJECT_CONFIG },
    { built, config: compressing },
    ...defective.map((copy) => ({ built: copy, config: PROJECT_CONFIG })),
  ]);
}, 180_000);

function reportAt(place: number): UploadReport {
  const report = reports[place];
  if (report === undefined) throw new Error(`There is no report ${String(place)}.`);
  return report;
}

test.each(checks)('%s', (_, check) => {
  expect(check(reportAt(0), built)).toEqual([]);
});

test('every rule of the upload tool is evaluated', () => {
  const report = reportAt(0);
  expect('rules' in report && report.rules.map(({ name }) => name).sort()).toEqual([
    'CONTAINS_OTHER_PKG_COMPONENTS',
    'CONTAINS_OTHER_PKG_JS',
    'CONTAINS_UNUSED_CODES',
    'CONTAINS_UNUSED_COMPONENTS',
    'CONTAINS_UNUSED_PLUGINS',
    'IMAGE_AND_AUDIO_LIMIT',
    'JS_COMPRESS_OPEN',
    'LAZYCODE_LOADING_OPEN',
    'PACKAGE_SIZE_LIMIT',
    'WXML_COMPRESS_OPEN',
    'WXSS_COMPRESS_OPEN',
  ]);
});

// docs/adr/0013 explains the three rules that are not followed.
test('compressed by the tool, the uploaded code would differ from the tested code and hardly be smaller', () => {
  const [ours, theirs] = [reportAt(0), reportAt(1)];
  if ('refused' in ours || 'refused' in theirs) throw new Error('refused');
  const bytes = ({ uploaded }: typeof ours) =>
    Object.values(uploaded).reduce((sum, content) => sum + Buffer.from(content, 'base64').length, 0);
  expect(UPLOAD_CHECKS['the uploaded code is the tested code'](theirs, built).length).toBeGreaterThan(20);
  expect(bytes(theirs) / bytes(ours)).toBeGreaterThan(0.99);
});

test.each(defects.map(([name, { caughtBy }], place) => [name, caughtBy, place] as const))(
  '%s is caught',
  (_, caughtBy, place) => {
    const copy = defective[place];
    if (copy === undefined) throw new Error('The copy is missing.');
    const first = checks.find(([, check]) => check(reportAt(place + 2), copy).length > 0);
    expect(first?.[0]).toBe(caughtBy);
  },
);
