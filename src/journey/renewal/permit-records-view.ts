import type { Failure } from '../../citizen/citizen-records';
import type { JourneyState, PersonalFile } from '../journey-state';
import { situation, type Situation } from './eligibility';

/** What a personal screen has to show: the file and where it stands, or why there is none yet. */
export type FileView =
  | { readonly is: 'signed-out'; readonly because: 'not-yet' | 'expired' | 'damaged' }
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'ready'; readonly file: PersonalFile; readonly situation: Situation };

export function fileView({ session, file, today }: Pick<JourneyState, 'session' | 'file' | 'today'>): FileView {
  if (session.is === 'signed-out') return session;
  switch (file.is) {
    case 'not-asked':
    case 'loading':
      return { is: 'loading' };
    case 'failed':
      return file;
    case 'ready':
      return { is: 'ready', file: file.file, situation: situation(file.file, today) };
  }
}
