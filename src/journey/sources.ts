import { RECORD_NAMES, type RecordName } from '../rules/facts';

/** The four sources of a verification, in the order of the law. */
export type Source = RecordName;
export const SOURCES: readonly Source[] = RECORD_NAMES;
