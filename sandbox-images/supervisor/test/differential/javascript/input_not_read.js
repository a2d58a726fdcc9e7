console.log('input is left alone');
