/** What stands for the folder that the site lies in where nobody knows it yet: when the page is built. */
export const STAND_IN = 'https://this-site.example/';
