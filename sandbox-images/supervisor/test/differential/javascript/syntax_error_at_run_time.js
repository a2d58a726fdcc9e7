try { eval('let x = ;'); } catch (error) { console.log(error.name, error.message); }
try { new Function('a', 'return a +')(); } catch (error) { console.log(error.name, error.message); }
try { new RegExp('('); } catch (error) { console.log(error.message); }
require('vm').runInThisContext('let y = 1;\nlet y = 2;', 'given.js');
