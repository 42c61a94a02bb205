import { checkAddresses, pagesIn } from './address-checks.ts';

checkAddresses(pagesIn('en'));
