console.log("The chat is not built yet.");
