console.log('first');
setTimeout(() => { console.log('second'); null.x; }, 1);
setTimeout(() => console.log('never'), 50);
