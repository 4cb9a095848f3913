package words

var callbacks = map[string]Text{}
