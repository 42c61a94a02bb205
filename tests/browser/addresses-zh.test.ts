import { bilingualPages, checkAddresses, pagesIn } from './address-checks.ts';

checkAddresses([...pagesIn('zh'), ...bilingualPages]);
