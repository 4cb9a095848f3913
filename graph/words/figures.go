package words

var figures = map[string]Text{}
