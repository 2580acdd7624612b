import { useWords } from '../i18n/words';
import './button.scss';
import './hotline.scss';
import { HOTLINE, type HotlineComponent } from './hotline.types';

/** The browser knows what to do with a telephone number, and reads it out as one. */
export const Hotline: HotlineComponent = () => {
  const { hotline } = useWords();
  return (
    <a className="button button--plain hotline" href={`tel:${HOTLINE}`}>
      {hotline.call}
    </a>
  );
};
