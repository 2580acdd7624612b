import type { Failure } from '../../citizen/citizen-records';
import type { JourneyState, PersonalFile } from '../journey-state';
import { situation, type Situation } from './eligibility';

/** What a personal screen has to show: the file and where it stands, or why there is none yet. */
export type FileView =
  | { readonly type: 'signed-out'; readonly because: 'not-yet' | 'expired' | 'damaged' }
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ready'; readonly file: PersonalFile; readonly situation: Situation };

export function fileView({ session, file, today }: Pick<JourneyState, 'session' | 'file' | 'today'>): FileView {
  if (session.type === 'signed-out') return session;
  switch (file.type) {
    case 'not-asked':
    case 'loading':
      return { type: 'loading' };
    case 'failed':
      return file;
    case 'ready':
      return { type: 'ready', file: file.file, situation: situation(file.file, today) };
  }
}
