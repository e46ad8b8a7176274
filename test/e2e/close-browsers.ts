export { closeBrowsers as default } from './open-browsers';
