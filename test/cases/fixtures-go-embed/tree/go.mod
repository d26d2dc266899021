module example.com/inert
