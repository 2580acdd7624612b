/** For the screens, which see the platform through the journey and the components alone. */
export { privacyContract } from '../platform/privacy-contract';
